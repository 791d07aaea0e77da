/** What an archive may cost before it is given up. */
export interface ArchiveLimits {
  /** Files in one archive. */
  readonly entryCount: number
  /** How many times larger than packed a file may be, and from which size on that is asked. */
  readonly packRatio: number
  readonly packRatioBytes: number
  /** Bytes that one file may have when unpacked. */
  readonly entryBytes: number
  /** Files up to this size are unpacked in one piece. */
  readonly wholeBytes: number
}

/** The limits archives are read under, each with its source. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  // A mailbox of twenty years saved as single .eml files has some hundred thousand.
  entryCount: 1_000_000,
  // Mail text packs to a fifth or tenth, drafts saved again and again to a fiftieth; deflate can reach 1,032.
  packRatio: 200,
  packRatioBytes: 32 * 1024 * 1024,
  // Google Takeout cuts its archives at 50 GB at most.
  entryBytes: 256 * 1024 ** 3,
  wholeBytes: 256 * 1024,
}
