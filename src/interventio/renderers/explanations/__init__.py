"""What codes mean, for terminals, forges, browsers and other programs."""
