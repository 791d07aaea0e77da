import { readFileSync } from 'node:fs'

/** Watches the most memory a process ever held; `stop` answers it in MiB, 0 where the kernel does not tell (not Linux). */
export function watchPeakMb(pid: number): { stop(): number } {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, peakMbOf(pid))
  }
  const timer = setInterval(look, 10)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

/** The most memory a running process ever held, in MiB (VmHWM), or 0 when it is gone. */
export function peakMbOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

/** Processor time that a running process has used, in seconds of all its threads; 0 when it is gone. */
export function cpuSecondsOf(pid: number): number {
  // After the command's name, which may hold anything: utime and stime are the 12th and 13th fields, in ticks of 10 ms.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
