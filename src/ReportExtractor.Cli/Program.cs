using ReportExtractor.Cli;

using var interruption = new Interruption();
return CommandLine.Run(args, CommandHost.ForProcess(), interruption.Token);
