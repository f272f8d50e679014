using System.CommandLine;
using ReportExtractor.Fuzz.Coverage;
using SharpFuzz;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>Reads what a coverage-guided fuzzer sends (<c>tools/fuzz.sh</c>), or files that one has found.</summary>
internal sealed class CoverageCommand : Command
{
    private readonly Argument<string> _target = new("TARGET")
    {
        Description = $"What to feed: {string.Join(", ", CoverageTarget.All.Select(target => target.Name))}.",
    };

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files to read instead.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Creates the command.</summary>
    public CoverageCommand()
        : base("coverage", "Reads what AFL++ sends; tools/fuzz.sh starts it.")
    {
        Add(_target);
        Add(_files);
        _target.AcceptOnlyFromAmong([.. CoverageTarget.All.Select(target => target.Name)]);
        SetAction(Run);
    }

    private void Run(ParseResult parsed)
    {
        var target = CoverageTarget.All.First(target => target.Name == parsed.GetRequiredValue(_target));
        if (parsed.GetValue(_files) is { Length: > 0 } files)
        {
            Array.ForEach(files, file => target.Read(File.ReadAllBytes(file)));
            return;
        }

        Fuzzer.Run((Stream input) =>
        {
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            target.Read(bytes.ToArray());
        });
    }
}
