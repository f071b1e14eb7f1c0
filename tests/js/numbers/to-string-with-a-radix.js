[(255).toString(16), (255).toString(2), (-255).toString(36), (0.5).toString(2), (1e20).toString(16), (3.75).toString(8), (0).toString(2), NaN.toString(2)];
// expect: ["ff","11111111","-73","0.1","56bc75e2d63100000","3.6","0","NaN"]
