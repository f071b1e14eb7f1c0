[fetch('/a')?.x.y, fetch('/b')?.x.y, fetch('/c')?.[0]?.z ?? 'none', delete fetch('/d')?.x];
// pause: /a => {"x": {"y": 1}}
// pause: /b => null
// pause: /c => []
// pause: /d => null
// expect: [1, null, "none", true]
