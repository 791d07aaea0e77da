// Every element under the pointer is entered and left; files are over the page while more were entered than left.
let depth = $state(0)

/** Whether files are being dragged over the page. */
export function isDraggedOver(): boolean {
  return depth > 0
}

/** Takes in what is dropped anywhere on the page, and what is pasted where no text is typed. */
export function takeAnywhere(): void {
  onDrag('dragenter', () => depth++)
  onDrag('dragleave', () => depth--)
  onDrag('dragover', (event) => event.preventDefault())
  onDrag('drop', (event, { items, files }) => {
    event.preventDefault()
    depth = 0
    // What was dropped can be asked only while the event lasts: folders are walked later.
    const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
    void (entries.length > 0 ? takeDropped(entries) : take([...files]))
  })
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return
    const files = [...(event.clipboardData?.files ?? [])]
    const text = event.clipboardData?.getData('text/plain').trim() ?? ''
    if (files.length > 0) void take(files)
    else if (text.length > SHORTEST_MAIL) void take(text)
  })
}

/** A shorter text that is pasted nowhere was meant for somewhere else. */
const SHORTEST_MAIL = 40

function onDrag(
  name: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
  listen: (event: DragEvent, data: DataTransfer) => unknown,
): void {
  addEventListener(name, (event) => {
    const data = event.dataTransfer
    if (data?.types.includes('Files')) listen(event, data)
  })
}

/** Reads pasted text or files; how is loaded with the first of them. Answers whether anything was taken, known or begun. */
export async function take(mail: string | readonly File[]): Promise<boolean> {
  const [{ takeIn }, { namedFiles }] = await Promise.all([
    import('./take-in.ts'),
    import('./uploads.ts'),
  ])
  return takeIn(typeof mail === 'string' ? mail : namedFiles(mail))
}

async function takeDropped(entries: readonly FileSystemEntry[]): Promise<void> {
  const [{ takeIn }, { filesUnder }] = await Promise.all([
    import('./take-in.ts'),
    import('./dropped.ts'),
  ])
  await takeIn(await filesUnder(entries))
}
