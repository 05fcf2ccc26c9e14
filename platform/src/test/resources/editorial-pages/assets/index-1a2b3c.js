"an asset";
