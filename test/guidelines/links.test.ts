import { describe, expect, test } from '@jest/globals';
import { isWithin, linksIn } from '../../src/guidelines/links.ts';

const hostsIn = (text: string, listed: readonly string[] = []): string[] =>
  linksIn(text, new Set(listed)).map(({ host }) => host);

describe('the links of a text', () => {
  test.each([
    ['a scheme', 'see https://www.example.org/a today', ['www.example.org']],
    ['no scheme', 'see example.org/a and t.me/name', ['example.org', 't.me']],
    ['www. alone', 'www.example.zzz', ['www.example.zzz']],
    [
      'the end of a sentence',
      'https://example.org... and https://example.net.',
      ['example.org', 'example.net'],
    ],
    ['quotation marks', '“https://example.org” «https://example.net»', ['example.org', 'example.net']],
    ['brackets', '[https://example.org] (https://example.net:8080)', ['example.org', 'example.net']],
    [
      'signs right behind it',
      'https://example.org’s https://example.net:) https://example.com…',
      ['example.org', 'example.net', 'example.com'],
    ],
    [
      'letters right behind it',
      '看看https://example.org吧，谢谢 https://example.netです',
      ['example.org', 'example.net'],
    ],
    [
      'another host that begins like it',
      'https://example.org吧.example.net',
      ['example.xn--org-s63e.example.net'],
    ],
    ['a password before the host', 'https://a:b$c@example.org/', ['example.org']],
    [
      'no address behind the beginning',
      'http: before, www. before, https:// in front, foo://settings and http:x',
      [],
    ],
    ['capitals', 'HTTPS://WWW.EXAMPLE.ORG', ['www.example.org']],
    ['a name outside of the public suffix list', 'https://wiki.corp/x', ['wiki.corp']],
    ['a host without a dot, and a port', 'https://localhost:3000/x', ['localhost']],
    ['IPv4', 'http://93.184.216.34/x', ['93.184.216.34']],
    ['IPv6', 'http://[2001:db8::1]/x', ['[2001:db8::1]']],
    [
      'letters of another alphabet',
      'https://bücher.de/x and bücher.de',
      ['xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ],
    ['full width', 'https://ｅｘａｍｐｌｅ。org/', ['example.org']],
    ['what a browser decodes', 'https://ex%61mple.org/', ['example.org']],
    ['a name before the host', 'https://example.com@example.org/', ['example.org']],
    ['the dot of the root', 'https://example.org./a', ['example.org']],
    ['a scheme that is not quite one', 'hxxps://example.org', ['example.org']],
    ['slashes that a browser adds', 'https:example.org', ['example.org']],
    ['two addresses run together', 'https://example.org,https://example.net', ['example.org', 'example.net']],
    [
      'an address within another',
      'https://example.org/?to=https://example.net',
      ['example.org', 'example.net'],
    ],
    [
      'markup',
      '[x](https://example.org/) <a href="https://example.net">y</a>',
      ['example.org', 'example.net'],
    ],
    ['a host that no browser takes', 'https://exa%20mple/', ['']],
    ['a host of endless letters', `https://${'語'.repeat(5_000)}.example.org`, ['']],
    ['an address of e-mail', 'write to somebody@example.org', ['example.org']],
    [
      'a name run together with an address',
      'example.org,https://example.net',
      ['example.net', 'example.org'],
    ],
    ['none', 'see file.txt at 10:30, he said:yes.no', []],
  ])('%s', (_what, text, hosts) => {
    expect(hostsIn(text).sort()).toEqual([...hosts].sort());
  });

  test('say where they are', () => {
    const text = 'See https://example.org/a_ and "www.example.net".';
    expect(linksIn(text, new Set()).map(({ start, end }) => text.slice(start, end))).toEqual([
      'www.example.net',
      'https://example.org/a_',
    ]);
  });

  test('are all of them, however many', () => {
    expect(hostsIn('https://example.org/ '.repeat(300)).length).toBe(300);
    expect(hostsIn('t.me/name '.repeat(300)).length).toBe(300);
  });

  test('are listed names too, wherever they stand', () => {
    const listed = ['bad.shopping', 'bad.corp'];
    const named = [
      'go to BAD.shopping, then a.bad.corp...',
      '-bad.corp- x@bad.shopping',
      '请访问bad.corp谢谢',
      'BAD。corp',
    ];
    for (const text of [...named, 'bad．corp', 'ba\u200bd.corp', 'bad.corp.See there', 'ｂａｄ.corp']) {
      expect([text, hostsIn(text, listed).every((host) => /bad\.(?:corp|shopping)$/.test(host))]).toEqual([
        text,
        true,
      ]);
      expect(hostsIn(text, listed)).not.toEqual([]);
    }
    expect(hostsIn('notbad.corp, bad corp, good.shopping', listed)).toEqual([]);
  });
});

test('a host is within its own domain and those above it', () => {
  const domains = new Set(['example.org']);
  expect(['example.org', 'a.b.example.org'].map((host) => isWithin(host, domains))).toEqual([true, true]);
  const others = ['anexample.org', 'org', 'example.org.net', ''];
  expect(others.map((host) => isWithin(host, domains))).toEqual(others.map(() => false));
});
