## Figures that a text refers to: the value alone, without a unit

figure-range = { $least }–{ $most }
figure-percent = { $number }%
figure-percent-range = { $least }–{ $most }%
figure-dates = { $least } ถึง { $most }
