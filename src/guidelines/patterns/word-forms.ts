/**
 * `idiot/n` → idiot idiots · `kill/v` → kill kills killed killing killin · `stab/vv` doubles the last
 * letter · `fuck/vn` adds fucker fuckers · `dumb/a` → dumb dumber dumbest. Irregular forms are written out.
 */
const FORMS = ['n', 'v', 'vv', 'vn', 'vvn', 'a'] as const;
type Form = (typeof FORMS)[number];

/** The words a form stands for, or null for an unknown form. */
export function wordForms(item: string): string[] | null {
  const slash = item.indexOf('/');
  if (slash === -1) return [item];
  const word = item.slice(0, slash);
  const form = item.slice(slash + 1);
  return word.length > 1 && isForm(form) ? [...new Set([word, ...inflect(word, form)])] : null;
}

function isForm(form: string): form is Form {
  return (FORMS as readonly string[]).includes(form);
}

function inflect(word: string, form: Form): string[] {
  if (form === 'n') return [plural(word)];
  const stem = word.endsWith('e') ? word.slice(0, -1) : form.startsWith('vv') ? word + word.slice(-1) : word;
  const soft = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : stem;
  if (form === 'a') return [`${soft}er`, `${soft}est`];
  const verbs = [plural(word), `${soft}ed`, `${stem}ing`, `${stem}in`];
  return form.endsWith('n') ? [...verbs, `${soft}er`, `${soft}ers`] : verbs;
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
