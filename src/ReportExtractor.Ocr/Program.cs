using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Ocr;

using var interruption = new Interruption();
return CommandRunner.Run(args, CommandHost.ForProcess(args) with { Recognizer = RecognizerLoader.Load }, interruption.Token);
