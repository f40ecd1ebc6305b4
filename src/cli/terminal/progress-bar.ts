/** Characters of a full bar. */
const BAR_WIDTH = 30

/** Milliseconds between two looks of the line: more often nobody can read it, and writing it takes time. */
const MIN_PAUSE_MS = 50

/** A terminal, as far as a bar needs one. */
interface Terminal {
  write: (text: string) => unknown
  /** Characters of a line; 0 where the terminal does not say. */
  columns?: number
}

/** One line of a terminal that says how far a command is, drawn over itself, and gone when all is done. */
export function progressBar(terminal: Terminal, now: () => number = () => performance.now()) {
  let drawn = 0
  let [lastWords, lastTime] = ['', -MIN_PAUSE_MS]

  function clear(): void {
    if (drawn > 0) terminal.write(`\r${' '.repeat(drawn)}\r`)
    drawn = 0
  }

  /**
   * Draws the line.
   *
   * @param total Of what `done` counts; nothing is counted while `done` is 0.
   */
  function show(done: number, total: number, words = ''): void {
    if (total > 0 && done >= total) {
      lastWords = words
      clear()
      return
    }
    const time = now()
    if (words === lastWords && time - lastTime < MIN_PAUSE_MS) return
    ;[lastWords, lastTime] = [words, time]
    const full = Math.round((done / Math.max(total, 1)) * BAR_WIDTH)
    const bar = done > 0 ? `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done} of ${total}` : '…'
    const line = [words, bar]
      .filter((it) => it !== '')
      .join(' ')
      .slice(0, (terminal.columns || 80) - 1)
    terminal.write(`\r${line}${' '.repeat(Math.max(0, drawn - line.length))}`)
    drawn = line.length
  }

  return { show, clear }
}
