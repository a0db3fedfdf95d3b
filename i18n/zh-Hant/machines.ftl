## What stands in a link that somebody shares

share-alt = 圓環中的紅色圓點
