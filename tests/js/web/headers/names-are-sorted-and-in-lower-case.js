const headers = new Headers();
for (const name of ['Zeta', 'alpha', 'MID', 'X-a', 'x-B']) headers.append(name, name);
return [[...headers.keys()], [...headers.values()], headers.get('ZETA'), headers.has('zeTA')];
// style: standard
// expect: [["alpha","mid","x-a","x-b","zeta"],["alpha","MID","X-a","x-B","Zeta"],"Zeta",true]
