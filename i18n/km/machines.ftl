## What stands in a link that somebody shares

share-alt = ចំណុចមូលពណ៌ក្រហមនៅក្នុងរង្វង់
