using ReportExtractor.CorpusGenerator.Cli;

return new CorpusCommand().Parse(args).Invoke();
