## What stands in a link that somebody shares

share-alt = Um círculo vermelho dentro de um anel
