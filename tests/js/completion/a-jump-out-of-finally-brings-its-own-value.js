const values = [
  'do { -1; try { 39 } catch (e) { -1 } finally { 42; break; -2 } } while (false)',
  'do { -1; try { [].x.x } catch (e) { -1 } finally { 42; continue; -2 } -77 } while (false)',
  'do { -1; try { 39 } finally { break; -2 } } while (false)',
  'do { -1; try { 39 } finally { 42; if (0) break; } } while (false)',
  'a: { 1; try { 2 } finally { for (const x of [3]) { x; break; } } }',
  'a: { 1; try { 2 } finally { { 5; break a; } } 6 }',
  'try { 7 } finally { 8 }',
  'a: try { 1; break a } finally { 2 }',
].map(text => eval(text));
for (const round of [1]) { try { fetch('/try') } catch (error) { -1 } finally { [...values.map(value => value === undefined ? 'none' : value), fetch('/finally')]; break; } }
// pause: GET /try => 1
// pause: GET /finally => 2
// expect: [42,42,"none",39,2,5,7,1,2]
