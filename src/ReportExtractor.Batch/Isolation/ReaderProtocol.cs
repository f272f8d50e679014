using System.Text;
using System.Text.Json;

namespace ReportExtractor.Batch.Isolation;

/// <summary>
/// What a process that reads inputs and the one that started it say to each other, over the reader's standard input and output: the
/// reader says <see cref="Ready"/>; then, for every input, it gets the two paths and gives the result.
/// </summary>
internal static class ReaderProtocol
{
    /// <summary>The first byte that a reader writes.</summary>
    public const byte Ready = 0x52;

    /// <summary>Asks for an input.</summary>
    public static void Ask(Stream reader, BatchInput input)
    {
        using var writer = new BinaryWriter(reader, Encoding.UTF8, leaveOpen: true);
        writer.Write(input.File);
        writer.Write(input.SourcePath);
    }

    /// <summary>Waits for a question; null where none will come any more.</summary>
    public static BatchInput? Await(Stream questions)
    {
        using var reader = new BinaryReader(questions, Encoding.UTF8, leaveOpen: true);
        try
        {
            return new BatchInput(reader.ReadString(), reader.ReadString());
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>Answers.</summary>
    public static void Answer(Stream answers, InputResult result)
    {
        using var whole = new MemoryStream();
        using var writer = new BinaryWriter(whole, Encoding.UTF8);
        writer.Write(result.SourcePath);
        writer.Write(result.Sha256);
        writer.Write(JsonSerializer.Serialize(result.Outcome));
        writer.Write(result.Parts.Count);
        foreach (var part in result.Parts)
        {
            writer.Write(part.Length);
            writer.Write(part);
        }

        whole.WriteTo(answers);
        answers.Flush();
    }

    /// <summary>Waits for an answer.</summary>
    /// <exception cref="EndOfStreamException">The reader came to its end before it had answered.</exception>
    public static InputResult Take(Stream answers)
    {
        using var reader = new BinaryReader(answers, Encoding.UTF8, leaveOpen: true);
        var path = reader.ReadString();
        var sha256 = reader.ReadString();
        var outcome = JsonSerializer.Deserialize<InputOutcome>(reader.ReadString())!;
        var parts = new byte[reader.ReadInt32()][];
        for (var i = 0; i < parts.Length; i++)
        {
            var length = reader.ReadInt32();
            parts[i] = reader.ReadBytes(length);
            if (parts[i].Length < length)
            {
                throw new EndOfStreamException();
            }
        }

        return new InputResult(path, sha256, outcome, parts);
    }
}
