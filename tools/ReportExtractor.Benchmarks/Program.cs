using BenchmarkDotNet.Running;
using ReportExtractor.Benchmarks;
using ReportExtractor.Benchmarks.Pdf;

switch (args)
{
    case ["--quick"]:
        Throughput.Run(Console.Out);
        return 0;
    case ["--formats"]:
        Throughput.RunFormats(Console.Out);
        return 0;
    case ["--process"]:
        return WholeProcess.Run(Console.Out);
    case ["--pdf", var folder]:
        return PdfComparison.Run(folder, Console.Out);
    case ["--pdf-text", var folder]:
        return TextAgreement.Run(folder, Console.Out);
    case ["--pdf-engines", var folder]:
        return EngineAgreement.Run(folder, Console.Out);
    case ["--pdf-engines-of", var file]:
        return EngineAgreement.RunFile(file, Console.Out);
    case ["--pdf-extract", "own" or "pdfpig", var folder]:
        return EngineExtraction.Run(args[1], folder, Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args, InProcessConfig.Create());
        return 0;
}
