const user = { id: 7, toJSON(key) { return { key, name: fetch('/name/' + this.id) }; } };
JSON.stringify({ user, list: [user], get live() { return fetch('/live'); } });
// pause: /name/7 => "Ann"
// pause: /name/7 => "Bob"
// pause: /live => true
// expect: "{\"user\":{\"key\":\"user\",\"name\":\"Ann\"},\"list\":[{\"key\":\"0\",\"name\":\"Bob\"}],\"live\":true}"
