using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;

using var interruption = new Interruption();
return CommandRunner.Run(args, CommandHost.ForProcess(args), interruption.Token);
