import { tick } from 'svelte'

/** A value that is corrected where it stands: a button that gives way to fields, and comes back with the focus on it. */
export class InPlace {
  isOpen = $state(false)
  button = $state<HTMLButtonElement>()

  /** Shows the fields and brings the user into the first one. */
  async open(enter: () => void): Promise<void> {
    this.isOpen = true
    await tick()
    enter()
  }

  close = async (): Promise<void> => {
    this.isOpen = false
    await tick()
    this.button?.focus()
  }

  /** Escape leaves everything as it was. */
  onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    void this.close()
  }
}
