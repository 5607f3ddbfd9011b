const sqlClients: ReadonlySet<string> = new Set(
  'bq clickhouse clickhouse-client cockroach cqlsh db2 duckdb influx mariadb mongo mongosh mycli mysql pgcli psql snowsql sqlcmd sqlite3 sqlplus trino usql'.split(
    ' ',
  ),
);

/** Whether a program sends the text of an argument or of its input to a database. */
export function isSqlClient(program: string): boolean {
  return sqlClients.has(program) || /-(?:psql|mysql)$/.test(program);
}

const things =
  'aggregate|collection|column|constraint|continuous query|database|domain|extension|foreign table|function|graph|index|keyspace|materialized view|owned|partition|pluggable database|policy|procedure|publication|retention policy|role|rule|schema|sequence|series|server|stream|subscription|table|tablespace|trigger|type|user|view|warehouse';

// Statements that take away data, structure or access, or move the primary.
const dangers: readonly RegExp[] = [
  new RegExp(`\\bdrop\\s+(?:if\\s+exists\\s+)?(?:${things.replaceAll(' ', '\\s+')})\\b`, 'i'),
  /\btruncate\s+(?:table\s+|only\s+)?(?=[\w"`[.\uE000])/i,
  /\bdelete\s+from\b/i,
  /\bpg_promote\s*\(/i,
  /\bpg_drop_replication_slot\s*\(/i,
  /\bpg_(?:resetwal|wal_replay_pause)\s*\(/i,
  /\brestore\s+(?:database|log)\b/i,
  /\breset\s+(?:master|slave\s+all|replica\s+all|binary\s+logs)\b/i,
  /\bpurge\s+(?:binary|master)\s+logs\b/i,
  /\b(?:dropDatabase|dropUser|dropRole|dropIndex(?:es)?|deleteMany|deleteOne|findOneAndDelete|remove|drop)\s*\(/,
  /\b(?:rs\.stepDown|rs\.remove|db\.shutdownServer)\s*\(/,
];

const changes =
  /\b(?:insert\s+into|update\s+\S+\s+set|replace\s+into|merge\s+into|copy\s+\S+\s+from|alter\s+\w+|create\s+(?!temp)(?:\w+\s+){0,4}?(?:table|index|database|role|user|extension|view|schema|function|publication|subscription)|grant\s|revoke\s|reindex\b|pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_switch_wal|change\s+(?:master|replication)|(?:start|stop)\s+(?:slave|replica)|set\s+(?:global|persist)|kill\s+\d|insertOne|insertMany|updateOne|updateMany|replaceOne|createIndex|runCommand)/i;

/** The statement in a text that takes away data or moves the primary, as it was written; undefined where there is none. */
export function dangerousStatement(text: string): string | undefined {
  const code = withoutTexts(text);
  for (const danger of dangers) {
    const found = danger.exec(code)?.[0];
    if (found !== undefined) {
      return found
        .replaceAll(/\s+/g, ' ')
        .replace(/\s*\($/, '()')
        .trim();
    }
  }
  const everywhere = code
    .split(';')
    .find(
      (statement) =>
        /\bupdate\s+\S+\s+set\b/i.test(statement) && !/\b(?:where|limit|from)\b/i.test(statement),
    );
  return everywhere === undefined ? undefined : 'UPDATE without WHERE';
}

/** Whether a statement in a text changes something. */
export function changesData(text: string): boolean {
  const code = withoutTexts(text);
  // What is temporary belongs to the session alone.
  const temporaryTables = [
    ...code.matchAll(/\bcreate\s+temp(?:orary)?\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)/gi),
  ].map(([, name]) => name);
  const rest = temporaryTables.reduce<string>(
    (left, name) => left.replaceAll(new RegExp(`\\binsert\\s+into\\s+${name}\\b`, 'gi'), ''),
    code,
  );
  return changes.test(rest) || dangerousStatement(text) !== undefined;
}

/** Leaves out quoted texts and comments, which say nothing about what is done. */
function withoutTexts(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'|--[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/g, (found) =>
    found.startsWith("'") ? "''" : ' ',
  );
}
