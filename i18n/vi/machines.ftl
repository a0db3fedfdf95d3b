## Hiện ra khi ai đó chia sẻ liên kết

share-alt = Hình tròn đỏ trong một vòng tròn
