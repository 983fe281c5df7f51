"""The stepping process: its phases, reviews by units and agreements."""
