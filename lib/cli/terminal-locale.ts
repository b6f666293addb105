/**
 * The language to speak on this terminal, by POSIX's order of variables.
 *
 * @param variables as in process.env
 */
export function terminalLocale(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): 'ar' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = variables;
  const name = LC_ALL || LC_MESSAGES || LANG || '';
  return /^ar(_|\.|@|-|$)/i.test(name) ? 'ar' : 'en';
}
