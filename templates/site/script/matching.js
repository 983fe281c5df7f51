"use strict";
/* Finds entries of the index by words, best first. It knows no page: it takes entries and words, and gives entries. */
const Matching = (() => {
  const PLAIN = new Map([["ø", "ö"], ["æ", "ä"], ["đ", "d"], ["ł", "l"], ["ß", "ss"], ["þ", "th"], ["ı", "i"]]);
  const WHOLE = 5, BEGINNING = 4, INSIDE = 3, INFLECTED = 2, MISTYPED = 1;
  const LONGEST = 200, MOST_WORDS = 12;
  const prepared = new WeakMap();

  /* Small letters without accents; å, ä and ö are letters of their own and stay. */
  const folded = text => text.normalize("NFC").toLowerCase().replace(/[^\0-\x7f]/gu, letter =>
    "åäö".includes(letter) ? letter : PLAIN.get(letter) ?? letter.normalize("NFD").replace(/\p{M}/gu, ""));
  const undotted = text => text.replace(/[åä]/g, "a").replace(/ö/g, "o");
  const wordsOf = text => folded(text.replace(/[\u00ad\u200b-\u200f\u2060]/g, "")).match(/[\p{L}\p{N}]+/gu) ?? [];

  const field = text => {
    const words = wordsOf(text);
    return { text, words, undotted: words.map(undotted), joined: undotted(words.join("")) };
  };

  /* How well a word is met by the words of a field, 0 for not at all. A word typed without dots meets one with them. */
  function met(word, { words, undotted: plain, joined }, isName) {
    const pool = /[åäö]/.test(word) ? words : plain;
    if (pool.includes(word)) return WHOLE;
    if (pool.some(one => one.startsWith(word))) return BEGINNING;
    if (word.length >= 3 && pool.some(one => one.includes(word))) return INSIDE;
    if (isName && word.length >= 4 && joined.includes(undotted(word))) return INSIDE;
    return pool.some(one => isInflected(word, one)) ? INFLECTED : 0;
  }

  /* Finnish bends the ends of words: `ahdistus` and `ahdistuksen` are one word, though neither begins the other. */
  function isInflected(word, other) {
    let same = 0;
    while (same < word.length && word[same] === other[same]) same += 1;
    const [shorter, longer] = [word.length, other.length].sort((a, b) => a - b);
    return same >= Math.max(5, shorter - 2) && same * 2 > longer;
  }

  /* Whether two words, or the beginning of the other, differ by one letter: more, less, another, or two exchanged. */
  function isMistyped(word, other) {
    if (word.length < 5) return false;
    return [other, other.slice(0, word.length + 1), other.slice(0, word.length), other.slice(0, word.length - 1)]
      .some(one => isOneApart(word, one));
  }

  function isOneApart(one, other) {
    let start = 0, end = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
    const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
    return Math.max(left.length, right.length) <= 1
      || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
  }

  function prepare(entry) {
    return {
      entry,
      name: field(entry.name),
      also: (entry.also ?? []).map(field),
      themes: (entry.themes ?? []).map(field),
      text: field(`${entry.quiet ?? ""} ${entry.text ?? ""} ${entry.kind}`),
    };
  }

  /* A name counts more than another name, that more than a theme, and a theme more than the text. */
  function weighed(word, { name, also, themes, text }, measure) {
    const levels = [[40, [name], true], [30, also, true], [20, themes, false], [10, [text], false]];
    for (const [weight, fields, isName] of levels) {
      const best = Math.max(0, ...fields.map(one => measure(word, one, isName)));
      if (best) return weight + best;
    }
    return 0;
  }

  function score(words, one, measure) {
    const scores = words.map(word => weighed(word, one, measure));
    if (scores.includes(0)) return 0;
    const whole = undotted(words.join("")), isWhole = [one.name, ...one.also].some(({ joined }) => joined === whole);
    return scores.reduce((sum, value) => sum + value) / words.length + (isWhole ? 4 : 0);
  }

  function ranked(entries, words, measure) {
    return entries.map((one, order) => ({ ...one, order, score: score(words, one, measure) }))
      .filter(one => one.score)
      .sort((a, b) => b.score - a.score || a.order - b.order);
  }

  /* The other name by which an entry was found rather than by its own. */
  const by = (words, { name, also }, measure) =>
    also.find(one => words.some(word => measure(word, one, true) > measure(word, name, true)))?.text ?? "";

  const mistyped = (word, { words, undotted: plain }) =>
    (/[åäö]/.test(word) ? words : plain).some(other => isMistyped(word, other)) ? MISTYPED : 0;
  const forgiving = (word, one, isName) => met(word, one, isName) || mistyped(word, one);

  /* The entries that have every word, each with the other name that it was found by; mistyped words only if need be. */
  function find(entries, query) {
    const words = wordsOf(query.slice(0, LONGEST)).slice(0, MOST_WORDS);
    if (!words.length) return [];
    if (!prepared.has(entries)) prepared.set(entries, entries.map(prepare));
    for (const measure of [met, forgiving]) {
      const found = ranked(prepared.get(entries), words, measure);
      if (found.length) return found.map(one => ({ entry: one.entry, by: by(words, one, measure) }));
    }
    return [];
  }

  return { find };
})();
