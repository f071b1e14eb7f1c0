const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { fatal: true })
const bytes = encoder.encode('grüße')
const more = encoder.encode(fetch('/more').text)
;[decoder.decode(bytes), decoder.decode(more), decoder.fatal, decoder.encoding, encoder instanceof TextEncoder, decoder instanceof TextDecoder]
// pause: /more => {"text": "€"}
// expect: ["grüße","€",true,"utf-8",true,true]
