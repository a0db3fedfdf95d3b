## What stands in a link that somebody shares

share-alt = Lingkaran merah di dalam cincin
