using System.Buffers.Binary;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of bytes, whatever the format.</summary>
internal static class ByteMutations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("bits", Bits),
        new("bytes", Bytes),
        new("word", Word),
        new("drop", (file, dice) => Range(file, dice) is var (at, length) ? [.. file.AsSpan(0, at), .. file.AsSpan(at + length)] : null),
        new("zeros", Zeros),
        new("repeat", Repeat),
        new("copy", Copy),
        new("end", (file, dice) => file.Length < 2 ? null : file[..dice.Between(1, file.Length - 1)]),
        Mutation.OfText("number", Number),
    ];

    private static byte[]? Bits(byte[] file, Dice dice) => Each(file, dice, at => file[at] ^= (byte)(1 << dice.Between(0, 7)));

    private static byte[]? Bytes(byte[] file, Dice dice) => Each(file, dice, at => file[at] = (byte)dice.Next());

    private static byte[]? Word(byte[] file, Dice dice)
    {
        if (file.Length < 4)
        {
            return null;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(dice.Between(0, file.Length - 4)), Extremes.Word(dice));
        return file;
    }

    private static byte[]? Each(byte[] file, Dice dice, Action<int> change)
    {
        for (var i = dice.Between(1, 12); i > 0 && file.Length > 0; i--)
        {
            change(dice.Between(0, file.Length - 1));
        }

        return file.Length > 0 ? file : null;
    }

    private static byte[]? Zeros(byte[] file, Dice dice)
    {
        if (Range(file, dice) is not var (at, length))
        {
            return null;
        }

        file.AsSpan(at, length).Fill(dice.Pick<byte>([0, 0xFF, (byte)' ', (byte)'0']));
        return file;
    }

    private static byte[]? Repeat(byte[] file, Dice dice)
    {
        if (Range(file, dice) is not var (at, length))
        {
            return null;
        }

        var times = Math.Min(Extremes.Times(dice), Extremes.LargestGrowth / length);
        var output = new MemoryStream();
        output.Write(file, 0, at);
        for (var i = 0; i < times; i++)
        {
            output.Write(file, at, length);
        }

        output.Write(file, at, file.Length - at);
        return output.ToArray();
    }

    private static byte[]? Copy(byte[] file, Dice dice)
    {
        if (Range(file, dice) is not var (at, length))
        {
            return null;
        }

        var to = dice.Between(0, file.Length - length);
        file.AsSpan(at, length).ToArray().CopyTo(file, to);
        return file;
    }

    private static string? Number(string file, Dice dice)
    {
        for (var tries = 0; tries < 20 && file.Length > 0; tries++)
        {
            var from = dice.Between(0, file.Length - 1);
            if (file.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var skip)
            {
                var at = from + skip;
                var length = file.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is >= 0 and var found ? found : file.Length - at;
                return string.Concat(file.AsSpan(0, at), Extremes.Number(dice), file.AsSpan(at + length));
            }
        }

        return null;
    }

    /// <summary>A random range, mostly a short one.</summary>
    private static (int At, int Length)? Range(byte[] file, Dice dice)
    {
        if (file.Length == 0)
        {
            return null;
        }

        var longest = Math.Max(1, Math.Min(file.Length, dice.Pick([4, 16, 64, 512, 4096, file.Length / 2])));
        var length = dice.Between(1, longest);
        return (dice.Between(0, file.Length - length), length);
    }
}
