"""Where everything stands on a competence chart: slabs one on another, and on their treads the groups."""
