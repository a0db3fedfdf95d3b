## Figures that a text refers to: the value alone, without a unit

figure-range = من { $least } إلى { $most }
figure-percent = { $number } في المئة
figure-percent-range = من { $least } إلى { $most } في المئة
figure-dates = من { $least } إلى { $most }
