## What stands in a link that somebody shares

share-alt = 고리 안에 있는 빨간 원
