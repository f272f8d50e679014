using System.Globalization;
using ReportExtractor.GlyphTrainer;

// glyph-trainer FILE [SEED] [STEPS] [all]: with "all", it also learns from the fonts that else only measure.
return TrainingRun.Run(
    args[0],
    args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1,
    args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : TrainingRun.DefaultSteps,
    args.Contains("all"));
