using ReportExtractor.Cli;

using var interruption = new Interruption();
return CommandLine.Run(args, CommandHost.ForProcess(args), interruption.Token);
