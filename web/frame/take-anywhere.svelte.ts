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
  onDrag('drop', (event, { files }) => {
    event.preventDefault()
    depth = 0
    void take([...files])
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

/** Reads pasted text or files; how is loaded with the first of them. Answers whether anything was taken or known. */
export async function take(mail: string | readonly File[]): Promise<boolean> {
  const { takeIn } = await import('./take-in.ts')
  return takeIn(mail)
}
