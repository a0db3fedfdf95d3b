## What stands in a link that somebody shares

share-alt = A red circle inside a ring
