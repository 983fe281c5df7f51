"""What would mend findings: small changes of a file's text, each tried and judged before it is offered."""
