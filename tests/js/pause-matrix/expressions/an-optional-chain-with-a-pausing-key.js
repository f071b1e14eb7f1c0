const a = { k: 'value' };
const none = null;
[a?.[fetch('/key')], none?.[fetch('/not-asked')], none?.x[fetch('/not-asked')].y.z, a?.[fetch('/other')]?.deep];
// pause: /key => "k"
// pause: /other => "missing"
// expect: ["value", null, null, null]
