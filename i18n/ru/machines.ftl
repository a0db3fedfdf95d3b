## What stands in a link that somebody shares

share-alt = Красный круг внутри кольца
