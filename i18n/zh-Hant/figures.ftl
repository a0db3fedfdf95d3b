## Figures that a text refers to: the value alone, without a unit

figure-range = { $least }至{ $most }
figure-percent = { $number }%
figure-percent-range = { $least }%至{ $most }%
figure-dates = { $least }至{ $most }
