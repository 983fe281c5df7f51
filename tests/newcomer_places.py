M="data/interventions/courage-group.yaml"
PLACES={n:M for n in ("pasted-e-mail","e-mail-in-one-line","list-without-dashes","colon-in-text","hash-in-text","quote-left-open","commas-without-brackets")}|{"per-cent-sign":"interventio.yaml","copy-of-a-file":"data/teams/harju-school (1).yaml","decimal-comma":"data/teams/family-team.yaml"}
