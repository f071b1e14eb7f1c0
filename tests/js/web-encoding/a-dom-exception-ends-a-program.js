throw new DOMException('no more', 'AbortError')
// expect-error: AbortError: no more
