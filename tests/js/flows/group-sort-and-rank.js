const sales = fetch('/sales');
const byRegion = sales.reduce((groups, s) => { (groups[s.region] ??= []).push(s); return groups; }, {});
Object.entries(byRegion)
  .map(([region, list]) => ({ region, total: list.reduce((t, s) => t + s.amount, 0), best: list.toSorted((a, b) => b.amount - a.amount)[0].who }))
  .sort((a, b) => b.total - a.total || a.region.localeCompare(b.region));
// pause: /sales => [{"region": "north", "who": "Al", "amount": 5}, {"region": "south", "who": "Bo", "amount": 9}, {"region": "north", "who": "Cy", "amount": 6}, {"region": "east", "who": "Di", "amount": 9}]
// expect: [{"region": "north", "total": 11, "best": "Cy"}, {"region": "east", "total": 9, "best": "Di"}, {"region": "south", "total": 9, "best": "Bo"}]
