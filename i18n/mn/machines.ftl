## What stands in a link that somebody shares

share-alt = Цагираг доторх улаан дугуй
