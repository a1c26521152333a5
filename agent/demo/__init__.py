"""A small sample world, and a fortnight of a job search played in it through the real job."""
