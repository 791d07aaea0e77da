import {
  PostgresDialect,
  PostgresQueryCompiler,
  SqliteDialect,
  SqliteQueryCompiler,
  type QueryCompiler,
} from 'kysely'

/**
 * PostgreSQL's TEXT cannot hold U+0000 and SQLite counts characters only up to it; a mangled mail may well carry one. Both
 * engines keep the replacement character in its place.
 */
export function storable(parameter: unknown): unknown {
  return typeof parameter === 'string' && parameter.includes('\0')
    ? parameter.replaceAll('\0', '\uFFFD')
    : parameter
}

/** Kysely's SQLite, keeping text as PostgreSQL can. */
export class StorableSqliteDialect extends SqliteDialect {
  override createQueryCompiler(): QueryCompiler {
    return new StorableSqliteCompiler()
  }
}

class StorableSqliteCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}

/** Kysely's PostgreSQL, refusing no text that SQLite takes. */
export class StorablePostgresDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new StorablePostgresCompiler()
  }
}

class StorablePostgresCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}
