"""A toolkit for coordinators of psychosocial interventions: records, checks, coverage and stepped-care charts."""
