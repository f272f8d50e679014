using ReportExtractor.Fuzz.Commands;

return new FuzzCommand().Parse(args).Invoke();
