# Between the sources of one block.
source-separator = {"; "}
